/** Models that classify beats: their bundles, and what runs them. The only home of DJL. */
@NullMarked
package org.ectopy.model;

import org.jspecify.annotations.NullMarked;
