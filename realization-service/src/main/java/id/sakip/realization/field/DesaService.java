package id.sakip.realization.field;

import id.sakip.realization.plan.DesaListener;
import id.sakip.realization.plan.ListedDesa;
import id.sakip.realization.plan.OpdLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.List;

/** Desa of each kecamatan, copied from planning, in the order they changed. */
@ApplicationScoped
public class DesaService implements DesaListener {
    private static final String UPSERT = "INSERT INTO desa VALUES (?, ?, ?, true, nextval('field_change'))"
            + " ON CONFLICT (opd, kode) DO UPDATE SET nama = excluded.nama, active = true,"
            + " change_no = excluded.change_no WHERE desa.nama <> excluded.nama OR NOT desa.active";
    private static final String RETIRE = "UPDATE desa SET active = false, change_no = nextval('field_change')"
            + " WHERE opd = ? AND active AND NOT kode = ANY (?)";

    private final IntakeStore store;
    private final OpdLock lock;

    DesaService(IntakeStore store, OpdLock lock) {
        this.store = store;
        this.lock = lock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void desaListed(String opd, List<ListedDesa> desa) {
        lock.hold(opd);
        store.with(connection -> {
            try (PreparedStatement upsert = connection.prepareStatement(UPSERT);
                    PreparedStatement retire = connection.prepareStatement(RETIRE)) {
                for (ListedDesa one : desa) {
                    upsert.setString(1, opd);
                    upsert.setString(2, one.kode());
                    upsert.setString(3, one.nama());
                    upsert.addBatch();
                }
                upsert.executeBatch();
                retire.setString(1, opd);
                retire.setArray(
                        2,
                        connection.createArrayOf(
                                "text", desa.stream().map(ListedDesa::kode).toArray()));
                return retire.executeUpdate();
            }
        });
    }
}
