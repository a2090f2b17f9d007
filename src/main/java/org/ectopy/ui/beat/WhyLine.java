package org.ectopy.ui.beat;

/**
 * One reason in words.
 *
 * @param name what it is about
 * @param detail how it is here, and how usually
 * @param share its weight as a share of the strongest, below 0 where it speaks against the class
 * @param without what the model would say
 */
record WhyLine(String name, String detail, double share, String without) {}
