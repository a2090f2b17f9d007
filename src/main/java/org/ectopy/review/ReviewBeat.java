package org.ectopy.review;

import java.util.Optional;
import org.ectopy.record.BeatClass;

/**
 * A beat that may need to be looked at.
 *
 * @param id what tells it from all others of its document
 * @param frame where it is
 * @param label what it is called; empty where nobody has said so
 * @param reviewed whether a person has looked at it already
 */
public record ReviewBeat(long id, long frame, Optional<BeatClass> label, boolean reviewed) {}
