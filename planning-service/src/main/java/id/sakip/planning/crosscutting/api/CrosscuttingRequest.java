package id.sakip.planning.crosscutting.api;

import java.util.UUID;

/** @param peran what the other OPD contributes to the result */
public record CrosscuttingRequest(UUID nodeId, String opdTerkait, String peran) {}
