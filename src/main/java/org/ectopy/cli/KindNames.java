package org.ectopy.cli;

import java.util.Iterator;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.network.ModelKinds;

/** The names of the kinds of models, for help and completion. */
final class KindNames implements Iterable<String> {

  KindNames() {}

  @Override
  public Iterator<String> iterator() {
    return ModelKinds.all().stream().map(ModelKind::name).iterator();
  }
}
