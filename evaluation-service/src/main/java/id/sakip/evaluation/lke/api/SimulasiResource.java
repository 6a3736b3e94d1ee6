package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.lke.SimulasiService;
import id.sakip.evaluation.lke.SimulasiService.Basis;
import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What would lift the score. */
@Path("/v1/opd/{kode}/tahun/{tahun}/akip/simulasi")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "AKIP")
public class SimulasiResource {

    private final SimulasiService service;
    private final CurrentUser user;

    SimulasiResource(SimulasiService service, CurrentUser user) {
        this.service = service;
        this.user = user;
    }

    @GET
    @RolesAllowed({Roles.OPERATOR_OPD, Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD, Roles.INSPEKTORAT})
    @Operation(
            operationId = "simulateAkip",
            summary = "Which criteria would lift the score to a target, best gain first")
    public SimulasiResponse simulate(
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @Parameter(description = "Answers of the LHE, or the OPD's own proposal")
                    @QueryParam("dasar")
                    @DefaultValue("LHE")
                    Basis dasar,
            @Parameter(description = "Total to reach; absent = the next predikat")
                    @QueryParam("target")
                    @DecimalMin("0")
                    @DecimalMax("100")
                    @Digits(integer = 3, fraction = 2)
                    BigDecimal target,
            @Parameter(
                            description =
                                    "Highest answer to hope for, a letter AA to E; absent = the lowest that reaches the target")
                    @QueryParam("tertinggi")
                    @Size(max = 4)
                    String tertinggi) {
        user.requireOpd(kode);
        return SimulasiResponse.from(dasar, service.simulate(kode, tahun, dasar, target, tertinggi));
    }
}
