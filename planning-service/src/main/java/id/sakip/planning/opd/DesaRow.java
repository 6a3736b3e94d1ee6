package id.sakip.planning.opd;

import jakarta.persistence.Embeddable;

@Embeddable
record DesaRow(String kode, String nama) {}
