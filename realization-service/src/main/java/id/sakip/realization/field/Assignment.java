package id.sakip.realization.field;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One visit an officer is told to make. */
@Entity
@Table(name = "field_assignment")
public class Assignment {
    @Id
    private UUID id;

    private String opd;
    private String officer;
    private String formKode;
    private String desa;
    private int tahun;
    private int tribulan;
    private LocalDate due;
    private boolean active;
    private String assignedBy;
    private Instant assignedAt;
    private long version;
    private long changeNo;

    protected Assignment() {}

    Assignment(String opd, AssignmentPlan plan, String desa, String by, Instant at, long changeNo) {
        this.id = UUID.randomUUID();
        this.opd = opd;
        this.officer = plan.officer();
        this.formKode = plan.form();
        this.desa = desa;
        this.tahun = plan.tahun();
        this.tribulan = plan.tribulan();
        this.due = plan.due();
        this.active = true;
        this.assignedBy = by;
        this.assignedAt = at;
        this.version = 1;
        this.changeNo = changeNo;
    }

    void withdraw(long newChangeNo) {
        active = false;
        version++;
        changeNo = newChangeNo;
    }

    public UUID id() {
        return id;
    }

    String opd() {
        return opd;
    }

    public String officer() {
        return officer;
    }

    public String form() {
        return formKode;
    }

    public String desa() {
        return desa;
    }

    public int tahun() {
        return tahun;
    }

    public int tribulan() {
        return tribulan;
    }

    public LocalDate due() {
        return due;
    }

    public boolean active() {
        return active;
    }

    public long version() {
        return version;
    }

    public long changeNo() {
        return changeNo;
    }
}
