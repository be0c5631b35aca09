package fr.centraleachat.passation.web.consultation;

import fr.centraleachat.passation.web.plis.Registre;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/** Something that a consultation received, as the API gives it. */
public interface VueDeFait {

    UUID id();

    /** 201, with the address and the line of what has just been recorded. */
    static <V extends VueDeFait> ResponseEntity<V> creee(
            String numero, FaitDeConsultation fait, UUID id, List<V> vues) {
        var adresse = "/api/procedures/" + numero + "/" + fait.code() + "/" + id;
        return ResponseEntity.created(URI.create(adresse)).body(Registre.une(vues, id));
    }
}
