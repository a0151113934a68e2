# Which sources each area's .ts files cover: folders (every .h and .cpp below, of any depth) or single files, as seen from
# the root. One file per area and language, so that several people can translate without getting in each other's way.
set(vantaggi_translation_areas
    wording console app widgets window partner_center request support_for_business azure
    cloud_portals reference)
set(vantaggi_area_wording model)
set(vantaggi_area_console
    app/cli_main.cpp app/console)
set(vantaggi_area_app
    app/main.cpp app/window_options.h app/window_options.cpp app/tour.h app/tour.cpp app/tour_main_job.cpp app/tour_stage.h app/tour_stage.cpp app/options.h app/options.cpp app/languages.h app/languages.cpp)
set(vantaggi_area_widgets ui/widgets ui/theme)
set(vantaggi_area_window ui/window ui/start ui/home ui/help ui/safety ui/places.h ui/places.cpp ui/exporting.h ui/exporting.cpp ui/main_window.h
    ui/main_window.cpp ui/main_window_commands.cpp ui/main_window_copies.cpp ui/main_window_safety.cpp)
set(vantaggi_area_partner_center ui/partner_center ui/editions)
set(vantaggi_area_request ui/request)
set(vantaggi_area_support_for_business ui/support_for_business)
set(vantaggi_area_azure ui/azure)
set(vantaggi_area_cloud_portals ui/cloud_portals)
set(vantaggi_area_reference ui/reference)
