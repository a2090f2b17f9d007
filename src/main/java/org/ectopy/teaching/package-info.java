/**
 * Teaching: topics (beats and rhythms) with their texts, their examples, and the criteria by which
 * they are recognised, computed at any beat.
 */
@NullMarked
package org.ectopy.teaching;

import org.jspecify.annotations.NullMarked;
