package org.ectopy.ui.session;

import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;

/** An annotated beat: where it is, in frames, its symbol and the class that the symbol means. */
public record BeatMark(long frame, AnnotationSymbol symbol, BeatClass beatClass) {}
