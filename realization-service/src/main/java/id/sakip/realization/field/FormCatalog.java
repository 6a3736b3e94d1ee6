package id.sakip.realization.field;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.sakip.kit.event.EventJson;
import id.sakip.realization.field.domain.FieldForm;
import id.sakip.realization.field.domain.FormField;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The forms, read once: a version never changes. */
@ApplicationScoped
class FormCatalog {
    private static final TypeReference<List<FormField>> FIELDS = new TypeReference<>() {};

    private final FormRepository forms;
    private final Map<FormId, FieldForm> known = new ConcurrentHashMap<>();

    FormCatalog(FormRepository forms) {
        this.forms = forms;
    }

    Optional<FieldForm> find(String kode, int version) {
        FormId id = new FormId(kode, version);
        if (!known.containsKey(id)) {
            forms.findByIdOptional(id).ifPresent(stored -> known.put(id, read(stored)));
        }
        return Optional.ofNullable(known.get(id));
    }

    static FieldForm read(FormVersion stored) {
        try {
            return new FieldForm(
                    stored.kode(),
                    stored.version(),
                    stored.nama(),
                    stored.berlakuMulai(),
                    stored.berlakuSampai(),
                    stored.dasarHukum(),
                    stored.verified(),
                    EventJson.MAPPER.readValue(stored.fields(), FIELDS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("form " + stored.kode() + " " + stored.version(), e);
        }
    }

    static String write(List<FormField> fields) {
        try {
            return EventJson.MAPPER.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
