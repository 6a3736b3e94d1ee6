package id.sakip.planning.rekomendasi.api;

import java.util.UUID;

/** @param nodeId a node of the Renja or Rencana Aksi of the following year */
public record TautanRequest(UUID nodeId, String catatan) {}
