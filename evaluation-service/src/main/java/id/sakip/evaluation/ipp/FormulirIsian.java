package id.sakip.evaluation.ipp;

import jakarta.persistence.Embeddable;

/** What a form says about one indicator. */
@Embeddable
public record FormulirIsian(String indikator, Integer nilai, String uraian, String tautan) {}
