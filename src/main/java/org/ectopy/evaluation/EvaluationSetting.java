package org.ectopy.evaluation;

/**
 * Under what circumstances a model was evaluated, without which its figures mean nothing.
 *
 * @param protocol such as {@code inter-patient}
 * @param data such as {@code MIT-BIH Arrhythmia Database, whole records}
 * @param split such as {@code DS1 -> DS2}
 * @param beats where the beats come from: {@code reference (atr)}, or a detector
 * @param intraPatient whether patients are on both sides, in training and in the test
 */
public record EvaluationSetting(
    String protocol, String data, String split, String beats, boolean intraPatient) {}
