package id.sakip.realization.plan.messaging;

import id.sakip.kit.event.EventEnvelope;
import id.sakip.kit.event.EventHandler;
import id.sakip.realization.plan.DesaListener;
import id.sakip.realization.plan.PlanCopyService;
import id.sakip.realization.plan.PlanHead;
import id.sakip.realization.plan.PlanListener;
import id.sakip.realization.plan.RevisedTarget;
import id.sakip.realization.plan.domain.PlanContent;
import id.sakip.realization.plan.domain.PlanKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Planning's events into the local copy; what was verified is measured anew where the plan behind it changed. */
@ApplicationScoped
public class PlanningEventHandler implements EventHandler {
    private final PlanCopyService copy;
    private final PlanListener listener;
    private final DesaListener desaListener;

    PlanningEventHandler(PlanCopyService copy, PlanListener listener, DesaListener desaListener) {
        this.copy = copy;
        this.listener = listener;
        this.desaListener = desaListener;
    }

    @Override
    public Set<String> names() {
        return Set.of(
                "OpdRegistered",
                "PolicyPublished",
                "RenstraApproved",
                "RenjaApproved",
                "RencanaAksiApproved",
                "PerjanjianKinerjaSigned",
                "IkuDefined",
                "TargetRevised");
    }

    @Override
    public void handle(EventEnvelope event) {
        switch (event.name()) {
            case "OpdRegistered" -> {
                PlanEvent.OpdRegistered.Registered opd =
                        event.dataAs(PlanEvent.OpdRegistered.class).opd();
                if (copy.registerOpd(opd.kode(), opd.nama(), event.sequence()) && opd.desa() != null) {
                    desaListener.desaListed(opd.kode(), opd.desa());
                }
            }
            case "PolicyPublished" ->
                copy.publishPolicy(event.dataAs(PlanEvent.PolicyPublished.class).policy(), event.sequence());
            case "RenstraApproved" -> tree(event, PlanKind.RENSTRA);
            case "RenjaApproved" -> tree(event, PlanKind.RENJA);
            case "RencanaAksiApproved" -> tree(event, PlanKind.RENCANA_AKSI);
            case "PerjanjianKinerjaSigned" -> {
                PlanEvent.PerjanjianKinerjaSigned data = event.dataAs(PlanEvent.PerjanjianKinerjaSigned.class);
                PlanContent content = data.toContent();
                PlanKind kind =
                        content.agreement().isOfHead() ? PlanKind.PERJANJIAN_KINERJA : PlanKind.PERJANJIAN_BAWAHAN;
                store(event, kind, data.document(), content);
            }
            case "IkuDefined" -> {
                PlanEvent.IkuDefined data = event.dataAs(PlanEvent.IkuDefined.class);
                store(event, PlanKind.IKU, data.document(), data.toContent());
            }
            case "TargetRevised" -> revise(event);
            default -> throw new IllegalArgumentException(event.type());
        }
    }

    private void tree(EventEnvelope event, PlanKind kind) {
        PlanEvent.TreeApproved data = event.dataAs(PlanEvent.TreeApproved.class);
        store(event, kind, data.document(), data.toContent());
    }

    private void store(EventEnvelope event, PlanKind kind, PlanHead head, PlanContent content) {
        copy.storeDocument(event.id(), head, event.opd(), kind, event.sequence(), content);
        listener.planChanged(event.opd(), head.tahunAwal(), head.tahunAkhir());
    }

    /** A changed target of a tribulan comes with its Rencana Aksi; beside an entry stand the changes of the year's target. */
    private void revise(EventEnvelope event) {
        PlanEvent.TargetRevised data = event.dataAs(PlanEvent.TargetRevised.class);
        if (data.tribulan() != null) {
            return;
        }
        copy.reviseTarget(
                event.id(),
                event.opd(),
                data.tahun(),
                new RevisedTarget(
                        data.indicatorId(),
                        data.old(),
                        data.now(),
                        data.reason(),
                        data.effectiveDate(),
                        data.fromDocument(),
                        data.toDocument()));
    }
}
