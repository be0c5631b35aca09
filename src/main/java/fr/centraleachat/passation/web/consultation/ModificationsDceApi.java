package fr.centraleachat.passation.web.consultation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.web.plis.Registre;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The modifications of the published DCE, for programs. */
@RestController
@RequestMapping("/api/procedures/{numero}/modifications-dce")
class ModificationsDceApi {

    private final EnregistrementDeFait enregistrement;
    private final LectureDeConsultation lecture;

    ModificationsDceApi(EnregistrementDeFait enregistrement, LectureDeConsultation lecture) {
        this.enregistrement = enregistrement;
        this.lecture = lecture;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Transactional
    public ResponseEntity<ModificationView> enregistrer(
            @PathVariable String numero,
            @RequestHeader(name = "Idempotency-Key", required = false) String cle,
            @RequestBody JsonNode corps) {
        var id = enregistrement.enregistrer(numero, FaitDeConsultation.MODIFICATIONS, corps, cle);
        return VueDeFait.creee(
                numero, FaitDeConsultation.MODIFICATIONS, id, lecture.modifications(numero));
    }

    @GetMapping
    Registre<ModificationView> lister(@PathVariable String numero) {
        return Registre.de(lecture.modifications(numero));
    }

    @GetMapping("/{id}")
    ModificationView lire(@PathVariable String numero, @PathVariable UUID id) {
        return Registre.une(lecture.modifications(numero), id);
    }
}
