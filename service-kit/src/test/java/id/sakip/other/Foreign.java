package id.sakip.other;

/** Stands for a class of another service. */
public class Foreign {}
