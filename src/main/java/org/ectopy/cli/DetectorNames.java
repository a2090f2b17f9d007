package org.ectopy.cli;

import java.util.Iterator;
import org.ectopy.signal.QrsDetector;
import org.ectopy.signal.QrsDetectors;

/** The names of the detectors, the one used by default first. */
final class DetectorNames implements Iterable<String> {

  DetectorNames() {}

  @Override
  public Iterator<String> iterator() {
    return QrsDetectors.all().stream().map(QrsDetector::name).iterator();
  }
}
