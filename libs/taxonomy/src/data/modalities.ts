/** Code | Chinese name | English name | Chinese aliases | English aliases. */
export const MODALITY_ROWS = `
image | 图像 | Image | 图片, 照片, 可见光图像 | photo, picture, RGB image
video | 视频 | Video | 录像, 视频流, 监控视频 | footage, video stream, CCTV
depth-image | 深度图像 | Depth image | 深度图, 三维图像, RGB-D图像 | depth map, RGB-D, range image
thermal-image | 热成像 | Thermal image | 红外图像, 红外热像, 热红外 | infrared image, thermography, thermogram
hyperspectral | 高光谱 | Hyperspectral | 高光谱影像, 多光谱, 光谱成像 | hyperspectral imaging, multispectral, HSI
near-infrared-spectrum | 近红外光谱 | Near-infrared spectrum | 近红外, 光谱数据, 近红外谱图 | NIR, near infrared spectroscopy, NIRS
point-cloud | 点云 | Point cloud | 激光点云, 激光雷达, 三维点云 | lidar, laser scan, 3D points
x-ray | X射线影像 | X-ray image | X光, 射线影像, 胸片, 射线底片 | radiograph, radiography, X-ray film
ct-mri | CT与磁共振 | CT and MRI | 断层影像, 磁共振, 核磁共振, 计算机断层 | computed tomography, magnetic resonance imaging, MRI, CT scan
ultrasound | 超声 | Ultrasound | 超声影像, B超, 彩超, 超声波 | sonography, ultrasonic, echography
pathology-slide | 病理切片 | Pathology slide | 全切片影像, 数字病理切片, 组织切片 | whole slide image, WSI, histology slide
endoscopy | 内镜影像 | Endoscopy | 胃镜影像, 肠镜影像, 内窥镜 | endoscopic image, endoscopic video, gastroscopy
fundus-image | 眼底影像 | Fundus image | 眼底照片, 眼底彩照, 视网膜图像 | fundus photograph, retinal image, retina photo
time-series | 时间序列 | Time series | 时序数据, 传感器数据, 过程数据, 历史曲线 | sensor data, process data, telemetry, signal
vibration | 振动信号 | Vibration signal | 振动, 振动数据, 加速度信号 | vibration data, accelerometer, acceleration signal
audio | 音频 | Audio | 声音, 声学信号, 录音 | sound, acoustic signal, recording
speech | 语音 | Speech | 话音, 人声, 语音录音 | voice, spoken language, utterance
text | 文本 | Text | 文档, 自然语言, 文字 | document, natural language, free text
table | 结构化表格 | Structured table | 表格, 结构化数据, 数据库表, 业务数据 | tabular data, structured data, spreadsheet, relational data
geospatial | 地理空间 | Geospatial | 地理数据, 空间数据, 地图数据, 定位数据 | GIS data, spatial data, map data, GPS data
satellite-imagery | 卫星影像 | Satellite imagery | 卫星图像, 遥感影像, 卫星遥感 | satellite image, remote sensing imagery, earth observation
physiological-signal | 生理信号 | Physiological signal | 心电信号, 脑电信号, 体征数据, 生命体征 | ECG signal, EEG, biosignal, vital signs
cad-drawing | 工程图样 | CAD drawing | 工程图纸, CAD图纸, 三维模型, 设计图 | engineering drawing, CAD model, blueprint
radar | 毫米波雷达 | Millimetre-wave radar | 雷达, 雷达数据, 毫米波 | radar signal, mmWave, millimeter-wave radar
`;
