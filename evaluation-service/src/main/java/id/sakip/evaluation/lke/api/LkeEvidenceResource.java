package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.lke.LkeEvidence;
import id.sakip.evaluation.lke.LkeEvidenceService;
import id.sakip.evaluation.lke.LkeView;
import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.kit.http.Idempotency;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evidence per criterion. */
@Path("/v1/opd/{kode}/tahun/{tahun}/lke")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "LKE")
@RolesAllowed({Roles.OPERATOR_OPD, Roles.INSPEKTORAT})
public class LkeEvidenceResource {

    private final LkeEvidenceService service;
    private final Idempotency idempotency;
    private final CurrentUser user;

    LkeEvidenceResource(LkeEvidenceService service, Idempotency idempotency, CurrentUser user) {
        this.service = service;
        this.idempotency = idempotency;
        this.user = user;
    }

    private record Command(String operation, String kode, int tahun, Object body) {}

    @GET
    @Path("/saran-bukti")
    @Operation(operationId = "listSaranBukti", summary = "Documents the system holds, per criterion they may prove")
    public List<ProposalResponse> proposals(
            @PathParam("kode") @KodeOpd String kode, @PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        user.requireOpd(kode);
        return service.propose(kode, tahun).stream().map(ProposalResponse::from).toList();
    }

    @POST
    @Path("/bukti")
    @Operation(operationId = "attachLkeBukti", summary = "Attach evidence to a criterion")
    @APIResponseSchema(value = LkeRow.Evidence.class, responseCode = "201")
    public Response attach(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid EvidenceRequest request) {
        user.requireOpd(kode);
        return idempotency.once(
                key,
                new Command("attachLkeBukti", kode, tahun, request),
                () -> answer(
                        Response.status(Response.Status.CREATED), service.attach(kode, tahun, request.toAttached())));
    }

    @POST
    @Path("/bukti/{id}/judge")
    @RolesAllowed(Roles.INSPEKTORAT)
    @Operation(operationId = "judgeLkeBukti", summary = "Judge evidence: valid, stale or of the wrong year")
    @APIResponseSchema(value = LkeRow.Evidence.class, responseCode = "200")
    public Response judge(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @PathParam("id") UUID id,
            @NotNull @Valid EvidenceRequest.JudgementRequest request) {
        return idempotency.onceIfKeyed(
                key,
                new Command("judgeLkeBukti", kode, tahun, List.of(id, request)),
                () -> answer(
                        Response.ok(),
                        service.judge(kode, tahun, id, ifMatch, request.penilaian(), request.catatan())));
    }

    @DELETE
    @Path("/bukti/{id}")
    @Operation(operationId = "removeLkeBukti", summary = "Take evidence away, as long as nobody judged it")
    public void remove(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @PathParam("id") UUID id) {
        user.requireOpd(kode);
        service.remove(kode, tahun, id, ifMatch);
    }

    private static Response answer(Response.ResponseBuilder response, LkeEvidence evidence) {
        return response.header(HttpHeaders.ETAG, Preconditions.etag(evidence.version()))
                .entity(LkeRow.evidence(new LkeView.Piece(evidence, true)))
                .build();
    }
}
