package org.ectopy.synthesis;

/**
 * The heart as one electric dipole, in the axes of E. Frank (1956): the potentials it gives are in
 * mV.
 *
 * @param x towards the left arm
 * @param y towards the feet
 * @param z towards the back
 */
record Dipole(double x, double y, double z) {

  Dipole times(double factor) {
    return new Dipole(x * factor, y * factor, z * factor);
  }
}
