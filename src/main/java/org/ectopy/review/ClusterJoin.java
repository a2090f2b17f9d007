package org.ectopy.review;

/**
 * Two clusters that become one.
 *
 * @param kept the cluster that goes on
 * @param gone the cluster that is in it from now on
 * @param distance of their means, in usual QRS heights
 */
record ClusterJoin(int kept, int gone, double distance) {}
