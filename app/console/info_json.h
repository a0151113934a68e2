#pragma once

#include <QJsonObject>
#include <QString>

class Workspace;

// What `info` says of a workspace, for scripts and for people.
QJsonObject infoJson(const Workspace& workspace);
QString infoText(const Workspace& workspace);
