package org.ectopy.ui.beat;

/**
 * One thing that is said of the chosen beats.
 *
 * @param name what it is about, as the texts and the screen call it
 * @param words what is said
 */
record Fact(String name, String words) {}
