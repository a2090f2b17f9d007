/** How good a model is: a matrix whose cells are beats to be looked at, ranks, curves, reports. */
package org.ectopy.ui.evaluation;
