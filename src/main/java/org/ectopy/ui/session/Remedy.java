package org.ectopy.ui.session;

/**
 * Something that can be done about what went wrong.
 *
 * @param name the button's word
 * @param action on the window's thread
 */
public record Remedy(String name, Runnable action) {}
