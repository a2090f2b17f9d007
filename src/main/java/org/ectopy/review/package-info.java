/** What a person should look at next, and beats put together so that many are judged at once. */
@NullMarked
package org.ectopy.review;

import org.jspecify.annotations.NullMarked;
