package org.ectopy.ui.session;

import java.time.Instant;
import java.util.Optional;

/**
 * What the edited beats are compared with.
 *
 * @param name what the window calls it
 * @param marks its beats; empty where it is the model, which judges the edited ones
 * @param window how far two beats may lie apart that are one, in frames
 * @param since when the comparison began; what a person says from then on is decided
 */
public record ComparedSet(String name, Optional<Marks> marks, long window, Instant since) {}
