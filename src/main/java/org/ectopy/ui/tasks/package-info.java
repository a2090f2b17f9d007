/** What is running in the background, and how to stop it. */
package org.ectopy.ui.tasks;
