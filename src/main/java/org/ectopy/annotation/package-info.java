/** Annotations under edit: marks that know who set them, edits that know their inverse, history. */
package org.ectopy.annotation;
