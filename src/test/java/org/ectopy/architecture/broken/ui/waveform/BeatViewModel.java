package org.ectopy.architecture.broken.ui.waveform;

import javafx.scene.control.Label;

/** Breaks the rule that a view model knows no nodes. */
public record BeatViewModel(Label label) {}
