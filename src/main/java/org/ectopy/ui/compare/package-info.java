/** Two sets of beats side by side: where they differ, and which of them is right. */
package org.ectopy.ui.compare;
