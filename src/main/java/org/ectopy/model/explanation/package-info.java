/** Why a model calls a beat what it calls it: what it would have said had something been other. */
@NullMarked
package org.ectopy.model.explanation;

import org.jspecify.annotations.NullMarked;
