package id.sakip.planning.opd;

import jakarta.persistence.Embeddable;

@Embeddable
record SumberDayaRow(int tahun, Integer pns, Integer honorer, Integer komputer) {}
