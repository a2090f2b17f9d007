package org.ectopy.report.strip;

/**
 * Words above a strip.
 *
 * @param frame where they begin to hold
 * @param text what they say
 * @param rhythm whether they name a rhythm that goes on until the next is named
 */
public record StripText(long frame, String text, boolean rhythm) {}
