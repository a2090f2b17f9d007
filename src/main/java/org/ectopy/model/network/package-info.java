/** The kinds of models: what each reads of a beat, its network, and how it likes to be trained. */
@NullMarked
package org.ectopy.model.network;

import org.jspecify.annotations.NullMarked;
