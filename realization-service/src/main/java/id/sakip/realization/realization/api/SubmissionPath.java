package id.sakip.realization.realization.api;

import id.sakip.realization.period.api.TribulanPath;
import id.sakip.realization.realization.Where;
import jakarta.ws.rs.PathParam;

/** OPD, year and tribulan of an address. */
public record SubmissionPath(
        @PathParam("kode") String kode,
        @PathParam("tahun") int tahun,
        @PathParam("n") int n) {
    /** @throws id.sakip.kit.problem.Problem 404 for what is no year or tribulan */
    public Where where() {
        return new Where(kode, tahun, TribulanPath.tribulan(tahun, n));
    }
}
