package org.ectopy.ui.training;

import org.ectopy.model.ModelVersion;
import org.ectopy.model.network.ModelKind;
import org.ectopy.ui.command.Texts;

/** What a training begins with. */
public sealed interface Beginning {

  /** What a person reads. */
  String words();

  /** Random weights. */
  record Scratch(ModelKind kind) implements Beginning {
    @Override
    public String words() {
      return Texts.format("train.begin.scratch", kind.name());
    }
  }

  /** A version that goes on learning. */
  record Version(ModelVersion version) implements Beginning {
    @Override
    public String words() {
      return Texts.format("train.begin.version", version.name());
    }
  }
}
