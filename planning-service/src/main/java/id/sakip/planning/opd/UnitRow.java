package id.sakip.planning.opd;

import id.sakip.planning.opd.domain.Unit;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable
record UnitRow(
        String ref,
        String nama,
        String parentRef,
        String tugas,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> fungsi,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> sebutan) {
    static UnitRow of(Unit unit) {
        return new UnitRow(unit.ref(), unit.nama(), unit.parentRef(), unit.tugas(), unit.fungsi(), unit.sebutan());
    }

    Unit toUnit() {
        return new Unit(ref, nama, parentRef, tugas, fungsi, sebutan);
    }
}
