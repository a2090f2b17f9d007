package org.ectopy.dataset;

import org.ectopy.record.LabelMap;

/**
 * What the beats of a set were made for.
 *
 * @param kind the name of the kind of model that reads them
 * @param shape how many numbers that kind reads of a beat
 * @param labels how symbols became classes
 */
public record BeatInput(String kind, InputShape shape, LabelMap labels) {}
