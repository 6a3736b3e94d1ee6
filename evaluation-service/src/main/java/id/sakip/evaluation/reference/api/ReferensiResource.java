package id.sakip.evaluation.reference.api;

import id.sakip.evaluation.reference.ReferenceData;
import id.sakip.evaluation.reference.domain.EvidenceKind;
import id.sakip.evaluation.reference.domain.IppInstrument;
import id.sakip.evaluation.reference.domain.Scale;
import id.sakip.evaluation.reference.domain.SkmInstrument;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reference data, open to everyone who is signed in: people may check every weight and boundary we compute with. */
@Path("/v1/referensi")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referensi")
@RolesAllowed({
    Roles.OPERATOR_OPD,
    Roles.VERIFIKATOR_OPD,
    Roles.KEPALA_OPD,
    Roles.PETUGAS_LAPANGAN,
    Roles.BAPPEDA,
    Roles.INSPEKTORAT,
    Roles.ORGANISASI,
    Roles.BUPATI,
    Roles.ADMIN
})
public class ReferensiResource {

    private final ReferenceData reference;

    ReferensiResource(ReferenceData reference) {
        this.reference = reference;
    }

    @GET
    @Path("/skala")
    @Operation(operationId = "listSkala", summary = "Scales of predikat, mutu and kategori with their legal basis")
    public List<Scale> skala() {
        return reference.scales();
    }

    @GET
    @Path("/bukti")
    @Operation(
            operationId = "listJenisBukti",
            summary = "Kinds of documents that prove a kriteria, with their deadlines")
    public List<EvidenceKind> bukti() {
        return reference.evidenceKinds();
    }

    @GET
    @Path("/skm")
    @Operation(operationId = "listSkmInstrumen", summary = "SKM instruments: unsur with their answers")
    public List<SkmInstrument> skm() {
        return reference.skm();
    }

    @GET
    @Path("/ipp")
    @Operation(operationId = "listIppInstrumen", summary = "IPP instruments: aspek with their weights")
    public List<IppInstrument> ipp() {
        return reference.ipp();
    }
}
