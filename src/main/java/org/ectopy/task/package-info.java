/** Work that reports how far it is, can be cancelled, and knows nothing of who runs it. */
package org.ectopy.task;
