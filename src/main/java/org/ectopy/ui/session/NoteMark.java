package org.ectopy.ui.session;

/** A mark that is neither beat nor rhythm: its frame, and its symbol and text as shown. */
public record NoteMark(long frame, String text) {}
