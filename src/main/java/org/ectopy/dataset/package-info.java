/** What models learn from and judge: beats cut out of records, with where each comes from. */
@NullMarked
package org.ectopy.dataset;

import org.jspecify.annotations.NullMarked;
