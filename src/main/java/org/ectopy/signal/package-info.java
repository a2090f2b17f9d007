/** What is computed from samples alone: extremes for drawing now, filters and beats later. */
package org.ectopy.signal;
