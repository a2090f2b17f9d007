package org.ectopy.architecture.broken.record;

import javafx.scene.Node;
import org.ectopy.architecture.broken.wfdb.PrintingReader;

/** Breaks arrows, cycles, JavaFX below ui, and arrays in records. */
@SuppressWarnings("ArrayRecordComponent")
public record RecordThatKnowsFiles(PrintingReader reader, Node node, int[] samples) {}
