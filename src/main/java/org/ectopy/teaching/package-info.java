/** What a person learns with: questions about beats and rhythms whose answers are known. */
@org.jspecify.annotations.NullMarked
package org.ectopy.teaching;
