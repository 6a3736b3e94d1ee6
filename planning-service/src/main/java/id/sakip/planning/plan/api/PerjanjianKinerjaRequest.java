package id.sakip.planning.plan.api;

import id.sakip.planning.plan.DraftRequest;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.HeadShape;
import id.sakip.planning.plan.domain.Jenjang;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.PerjanjianKinerjaShape;
import id.sakip.planning.plan.domain.Pihak;
import id.sakip.planning.plan.domain.PkProgram;
import id.sakip.planning.plan.domain.PkSasaran;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.shape.domain.Shape;
import java.math.BigDecimal;
import java.util.List;

/**
 * A Perjanjian Kinerja; what a row leaves out is copied from the Renja or Renstra in effect, and who signs from the registry
 * of the OPD.
 *
 * @param jenjang absent = of the camat
 * @param unitRef the unit whose head promises; for the rungs below the camat
 */
public record PerjanjianKinerjaRequest(
        DocumentHead document,
        String tempat,
        Pihak pihakPertama,
        Pihak pihakKedua,
        List<String> pernyataan,
        List<PkSasaran> sasaran,
        List<PkProgram> program,
        BigDecimal totalPagu,
        Jenjang jenjang,
        String unitRef)
        implements DraftRequest {
    /** The agreement of the camat with the Bupati. */
    public PerjanjianKinerjaRequest(
            DocumentHead document,
            String tempat,
            Pihak pihakPertama,
            Pihak pihakKedua,
            List<String> pernyataan,
            List<PkSasaran> sasaran,
            List<PkProgram> program,
            BigDecimal totalPagu) {
        this(document, tempat, pihakPertama, pihakKedua, pernyataan, sasaran, program, totalPagu, null, null);
    }

    static PerjanjianKinerjaRequest of(DocumentHead head, PerjanjianKinerja agreement) {
        return new PerjanjianKinerjaRequest(
                head,
                agreement.tempat(),
                agreement.pihakPertama(),
                agreement.pihakKedua(),
                agreement.pernyataan(),
                agreement.sasaran(),
                agreement.program(),
                agreement.totalPagu(),
                agreement.jenjang(),
                agreement.unitRef());
    }

    @Override
    public void check(Shape shape, PlanKind kind) {
        if (HeadShape.check(shape, kind, document)) {
            PerjanjianKinerjaShape.check(shape, agreement());
        }
    }

    @Override
    public Content content() {
        return agreement();
    }

    private PerjanjianKinerja agreement() {
        return new PerjanjianKinerja(
                document.tahunAwal(),
                tempat,
                pihakPertama,
                pihakKedua,
                pernyataan,
                sasaran,
                program,
                totalPagu,
                jenjang,
                unitRef);
    }
}
