/** What the window's parts share: the open record, its marks, the stretch in view, the choice. */
package org.ectopy.ui.session;
