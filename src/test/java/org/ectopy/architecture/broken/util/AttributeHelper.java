package org.ectopy.architecture.broken.util;

/** Breaks the map: there is no room of this name. */
public final class AttributeHelper {}
