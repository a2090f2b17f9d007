/** Teaching records: rhythm scripts in, ECGs with labels that are exactly true out. */
@NullMarked
package org.ectopy.synthesis;

import org.jspecify.annotations.NullMarked;
