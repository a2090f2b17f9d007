package org.ectopy.architecture.broken.signal;

import ai.djl.Device;

/** Breaks the rules of names, and of ai.djl outside model. */
public final class DetectorImpl {

  Device device() {
    return Device.cpu();
  }
}
