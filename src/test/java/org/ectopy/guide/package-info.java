/** Holds the documents against the program: links, pictures, commands, options and keys. */
@NullMarked
package org.ectopy.guide;

import org.jspecify.annotations.NullMarked;
